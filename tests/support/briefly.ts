/**
 * How Node is started for a command whose speed is not the question: most are over before code that V8 has optimised
 * would have paid for the time that took, which is 40 % of a build.
 */
export const briefly: readonly string[] = ["--no-opt"];
