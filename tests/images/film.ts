/** An element of a WebM file. */
function element(id: string, ...content: readonly Uint8Array[]): Buffer {
  const whole = Buffer.concat(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(0x1000_0000 + whole.length);
  return Buffer.concat([Buffer.from(id, "hex"), length, whole]);
}

/** The head of a WebM file with a sound track and a picture track. */
export function webm(width: number, height: number): Buffer {
  const [w, h] = [width, height].map((side) => Buffer.from([side >> 8, side & 255]));
  const video = element("e0", element("b0", w ?? Buffer.alloc(0)), element("ba", h ?? Buffer.alloc(0)));
  const tracks = element("1654ae6b", element("ae", element("d7", Buffer.from([1]))), element("ae", video));
  return Buffer.concat([
    element("1a45dfa3", element("4282", Buffer.from("webm"))),
    element("18538067", tracks),
  ]);
}

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
