/** Told how far something long is: first with nothing done, then as it goes on, last with all. It may change nothing. */
export type Progress = (done: number, all: number) => void;

/** For what nobody looks on at. */
export const unseen: Progress = () => {};
