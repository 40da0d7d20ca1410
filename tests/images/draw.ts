import sharp from "sharp";

/** A picture with as much in it as a photograph: two gradients, and noise that no encoder gets for nothing. */
export function photo(width: number, height: number, noise = 24) {
  return sharp(pixels(width, height, noise), { raw: { width, height, channels: 3 } });
}

/** The same on every run (a linear congruential generator). */
function pixels(width: number, height: number, noise: number): Uint8Array {
  const data = new Uint8Array(width * height * 3);
  let state = 1;
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    const [x, y] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    data[at] = (x / width) * 120 + (y / height) * 100 + ((state >> 16) % noise);
  }
  return data;
}

/** A picture that moves: as many frames as colours. */
export async function animation(width: number, height: number, format: "gif" | "webp"): Promise<Uint8Array> {
  const frames = [photo(width, height), photo(width, height).negate(), photo(width, height).greyscale()];
  const buffers = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
  const moving = sharp(buffers, { join: { animated: true } });
  return format === "gif" ? moving.gif().toBuffer() : moving.webp({ quality: 100 }).toBuffer();
}
