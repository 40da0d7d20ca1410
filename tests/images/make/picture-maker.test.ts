import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makePicture } from "../../../src/images/make/make-picture.ts";
import { animation, photo } from "../draw.ts";
import { column, make, makeOne, shelves } from "../workshop.ts";

const large = await photo(2000, 1500).jpeg({ quality: 95 }).toBuffer();
const portrait = { widths: [120, 240, 360], fallback: 240 };

describe("of a picture that tells where it was taken", () => {
  const position = { GPSLatitudeRef: "N", GPSLatitude: "57/1 42/1 0/1" };
  const small = () => photo(100, 80).jpeg({ quality: 40 });

  it("makes what stands for it everywhere, however small it is", async () => {
    const telling = await small().withExif({ IFD3: position }).toBuffer();
    const { files } = await makeOne(telling, { card: true });
    expect([...files.keys()]).toEqual(expect.arrayContaining(["webp 100", "jpeg 100"]));
    for (const bytes of files.values()) expect((await sharp(bytes).metadata()).exif).toBe(undefined);
    expect([...(await makeOne(await small().toBuffer(), { card: true })).files]).toEqual([]);
  });
});

describe("of a large photograph", () => {
  it("makes AVIF in every width of its place, and WebP for browsers without it", async () => {
    const { picture, complaint, files } = await makeOne(large);
    expect(picture).toMatchObject({ width: 2000, height: 1500 });
    expect(complaint).toBe(null);
    expect([...files.keys()]).toEqual(["avif 336", "avif 736", "avif 1104", "avif 1472", "webp 736"]);
    for (const [name, bytes] of files) {
      const { format, compression, width = 0, height } = await sharp(bytes).metadata();
      expect(`${compression === "av1" ? "avif" : format} ${width}`).toBe(name);
      expect(height).toBe(Math.round(width * 0.75));
      expect(bytes.length).toBeLessThan(large.length / 2);
    }
  });

  it("makes each width once, however many places want it", async () => {
    const { files } = await makeOne(large, { uses: [column, portrait, column] });
    const widths = [...files.keys()].filter((name) => name.startsWith("avif")).map((name) => name.slice(5));
    expect(widths).toEqual(["336", "736", "1104", "1472", "120", "240", "360"]);
  });

  it("makes a JPEG of 1200 pixels for social networks", async () => {
    const { files } = await makeOne(large, { uses: [], card: true });
    expect([...files.keys()]).toEqual(["jpeg 1200"]);
    expect(await sharp(files.get("jpeg 1200")).metadata()).toMatchObject({ format: "jpeg", width: 1200 });
  });

  it("names the files after it and its bytes", async () => {
    const [a, b] = [large, await photo(1990, 1500).jpeg().toBuffer()];
    const { shown } = await make({
      "images/Mara & ich.JPG": a,
      "images/图.jpg": a,
      "other/Mara & ich.jpg": b,
    });
    const paths = [...shown.values()].map(({ files }) => files[0]?.path ?? "");
    expect(paths[0]).toMatch(/^_images\/mara-ich-[0-9a-f]{10}-336\.avif$/);
    expect(paths[1]).toMatch(/^_images\/picture-[0-9a-f]{10}-336\.avif$/);
    expect(new Set(paths).size).toBe(3);
  });

  it("gives the same bytes each time", async () => {
    const [one, other] = [await makeOne(large), await makeOne(large)];
    expect(other.picture).toEqual(one.picture);
    for (const [name, bytes] of one.files)
      expect(Buffer.compare(bytes, other.files.get(name) ?? large)).toBe(0);
  });

  it("leaves out what the camera wrote down", async () => {
    const told = await photo(1000, 800)
      .withExif({ IFD0: { Artist: "Mara" } })
      .jpeg()
      .toBuffer();
    expect((await sharp(told).metadata()).exif).toBeDefined();
    const { files } = await makeOne(told, { card: true });
    for (const bytes of files.values()) expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });
});

describe("what is not worth it", () => {
  it("never enlarges", async () => {
    const { files } = await makeOne(await photo(500, 400).jpeg({ quality: 95 }).toBuffer());
    expect([...files.keys()]).toEqual(["avif 336", "avif 500", "webp 500"]);
  });

  it("makes nothing of a small file but finds its size", async () => {
    const { picture } = await makeOne(
      await sharp(await photo(90, 40).png().toBuffer())
        .png()
        .toBuffer(),
    );
    expect(picture).toEqual({ width: 90, height: 40, isDrawing: false, files: [] });
  });

  it("makes nothing of a picture that is lean already", async () => {
    const lean = await photo(1472, 1100, 200).avif({ quality: 20, effort: 0 }).toBuffer();
    expect(lean.length).toBeGreaterThan(20_000);
    const { picture } = await makeOne(lean);
    expect(picture).toEqual({ width: 1472, height: 1100, isDrawing: false, files: [] });
  });

  it("gives social networks a small PNG or JPEG as it is", async () => {
    const { picture } = await makeOne(await photo(300, 200).png().toBuffer(), { uses: [], card: true });
    expect(picture?.files).toEqual([]);
  });
});

describe("of pictures with a twist", () => {
  it("turns a photograph the way it was held", async () => {
    const turned = await photo(900, 600).withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const { picture, files } = await makeOne(turned);
    expect(picture).toMatchObject({ width: 600, height: 900 });
    expect(await sharp(files.get("avif 336")).metadata()).toMatchObject({ width: 336, height: 504 });
  });

  it("keeps what is see-through, but gives social networks white", async () => {
    const clear = { create: { width: 1000, height: 800, channels: 4, background: "#ff000000" } } as const;
    const half = await sharp(clear)
      .composite([{ input: await photo(500, 800).png().toBuffer(), left: 0, top: 0 }])
      .png()
      .toBuffer();
    const { files } = await makeOne(half, { card: true });
    expect(await pixelOf(files.get("avif 736"), 700, 300)).toMatchObject({ 3: 0 });
    expect(await pixelOf(files.get("webp 736"), 700, 300)).toMatchObject({ 3: 0 });
    expect(await pixelOf(files.get("jpeg 1000"), 900, 400)).toEqual([255, 255, 255, 255]);
  });

  it("keeps every frame of a GIF in a lighter WebP, and the first for those who want no motion", async () => {
    const { picture, files } = await makeOne(await animation(400, 300, "gif"));
    expect(picture).toMatchObject({ width: 400, height: 300, isMoving: true });
    expect([...files.keys()]).toEqual(["webp 400", "avif 400"]);
    expect(await sharp(files.get("avif 400")).metadata()).not.toHaveProperty("pages", 3);
    expect(await sharp(files.get("webp 400")).metadata()).toMatchObject({ pages: 3 });
  });

  it("keeps an animated PNG as it is", async () => {
    const still = await photo(400, 300).png().toBuffer();
    const control = Buffer.from("\0\0\0\x08acTL\0\0\0\x02\0\0\0\0....", "latin1");
    const { picture } = await makeOne(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]));
    expect(picture?.files).toEqual([]);
  });

  it("reads the bytes, not the name", async () => {
    const { picture } = await makeOne(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"/>'),
    );
    expect(picture).toEqual({ width: 1472, height: 828, isDrawing: true, files: [] });
  });
});

describe("what is wrong with a picture", () => {
  it.each([
    ["a page saved as a picture", "<!doctype html><p>Not found", "not-a-picture"],
    ["a pointer of git", "version https://git-lfs.github.com/spec/v1\n", "not-a-picture"],
    ["nothing at all", "", "not-a-picture"],
    ["a photograph of a telephone", "\0\0\0\x18ftypheic\0\0\0\0", "rare-format"],
    ["a beginning and no end", "\x89PNG\r\n\x1a\n", "unreadable-picture"],
  ])("tells of %s", async (_, bytes, rule) => {
    const { picture, complaint } = await makeOne(Buffer.from(bytes, "latin1"));
    expect(picture).toBe(null);
    expect(complaint).toMatchObject({ level: "warning", rule });
    expect(complaint?.message).toContain("images/one.jpg");
  });

  it("tells of one that is cut off, and still knows its size", async () => {
    const { picture, complaint } = await makeOne(large.subarray(0, large.length / 3));
    expect(picture).toEqual({ width: 2000, height: 1500, isDrawing: false, files: [] });
    expect(complaint).toMatchObject({ level: "warning", rule: "unreadable-picture" });
  });

  it("refuses one that claims more pixels than any camera has", async () => {
    const bomb = await sharp({ create: { width: 21_000, height: 9, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    const { picture, complaint } = await makeOne(bomb);
    expect(picture).toBe(null);
    expect(complaint?.message).toBe('"images/one.jpg" cannot be read: it has 21000 × 9 pixels');
  });

  it("tells of a film that is more than a teaser", async () => {
    const film = Buffer.concat([
      Buffer.from("\0\0\0\x10ftypisom\0\0\0\0", "latin1"),
      Buffer.alloc(5_000_001),
    ]);
    const { complaint } = await makeOne(film);
    expect(complaint).toMatchObject({ level: "warning", rule: "heavy-picture" });
    expect(complaint?.message).toContain("5.0 MB");
  });

  it("tells once of a disk that keeps nothing, and shows the originals", async () => {
    const full = { ...shelves(), keep: () => "the disk is full" };
    const files = { "a.jpg": large, "b.jpg": await photo(1200, 900).jpeg().toBuffer() };
    const { shown, complaints } = await make(files, {}, full);
    expect([...shown.values()].flatMap((picture) => picture.files)).toEqual([]);
    expect([...complaints]).toMatchObject([["a.jpg", { rule: "pictures-not-kept" }]]);
  });

  it("tells of a computer without the encoder", async () => {
    const workshop = {
      read: async () => large,
      memory: shelves(),
      encoder: async () => null,
      version: "none",
    };
    const wanted = { path: "a.jpg", from: "a.jpg", uses: [column], card: false };
    const { picture, complaint } = await makePicture(wanted, workshop);
    expect({ picture, rule: complaint?.rule }).toEqual({ picture: null, rule: "no-encoder" });
    expect(workshop.memory.kept.size).toBe(0);
  });

  it("leaves a file that cannot be read to those who copy it", async () => {
    const { shown, complaints } = await make({ "a.jpg": large }, { from: "gone.jpg" });
    expect({ shown: shown.size, complaints: complaints.size }).toEqual({ shown: 0, complaints: 0 });
  });
});

describe("what was made before", () => {
  it("is not made again", async () => {
    const memory = shelves();
    const first = await makeOne(large, { card: true }, memory);
    const before = new Map(memory.kept);
    const second = await makeOne(large, { card: true }, memory);
    expect(second.picture).toEqual(first.picture);
    expect(memory.kept.size).toBe(before.size);
    for (const [name, bytes] of memory.kept) expect(bytes).toBe(before.get(name));
  });

  it("is remembered of a picture that cannot be read, too", async () => {
    const memory = shelves();
    const first = await makeOne(large.subarray(0, 5000), {}, memory);
    expect(memory.kept.size).toBe(1);
    expect((await makeOne(large.subarray(0, 5000), {}, memory)).complaint).toEqual(first.complaint);
  });

  it.each(["cut short", "changed", "gone"])("is made again where it is %s", async (damage) => {
    const memory = shelves();
    const first = await makeOne(large, {}, memory);
    for (const [name, bytes] of [...memory.kept]) {
      if (damage === "gone") memory.kept.delete(name);
      else memory.kept.set(name, damage === "changed" ? bytes.map((byte) => byte ^ 1) : bytes.subarray(9));
    }
    const second = await makeOne(large, {}, memory);
    expect(second.picture).toEqual(first.picture);
    for (const [name, bytes] of first.files)
      expect(Buffer.compare(bytes, second.files.get(name) ?? large)).toBe(0);
  });

  it("stays when another place asks for more", async () => {
    const memory = shelves();
    await makeOne(large, { uses: [portrait] }, memory);
    const small = new Map(memory.kept);
    const { files } = await makeOne(large, { uses: [portrait, column] }, memory);
    expect(files.size).toBe(9);
    for (const [name, bytes] of small) if (!name.endsWith(".json")) expect(memory.kept.get(name)).toBe(bytes);
  });
});

async function pixelOf(bytes: Uint8Array | undefined, left: number, top: number): Promise<readonly number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(bytes).ensureAlpha().extract(area).raw().toBuffer())];
}
