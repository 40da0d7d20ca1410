/** A box of an MP4 file. */
export function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, part) => sum + part.length, 8);
  const header = Buffer.from(`\0\0\0\0${type}`, "latin1");
  header.writeUInt32BE(length);
  return Buffer.concat([header, ...content]);
}

/** A track of this size; one held upright is turned by its matrix. */
export function track(width: number, height: number, isTurned = false): Buffer {
  const header = Buffer.alloc(84);
  const matrix = isTurned ? [0, 0x1_0000, 0, -0x1_0000, 0] : [0x1_0000, 0, 0, 0, 0x1_0000];
  matrix.forEach((entry, index) => {
    header.writeInt32BE(entry, 40 + index * 4);
  });
  header.writeUInt32BE(width * 0x1_0000, 76);
  header.writeUInt32BE(height * 0x1_0000, 80);
  return box("trak", box("tkhd", header));
}

/** The head of an MP4 file, with these tracks and no frames. */
export function film(...tracks: readonly Uint8Array[]): Buffer {
  return Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0", "latin1")), box("moov", ...tracks)]);
}
