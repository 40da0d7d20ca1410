import { expect, it } from "vitest";
import { mp4Size } from "../../../src/images/read/mp4-size.ts";
import { svgSize } from "../../../src/images/read/svg-size.ts";
import { webmSize } from "../../../src/images/read/webm-size.ts";
import { box, film, track, webm } from "../film.ts";

it.each([
  ['<svg width="300" height="200">', 300, 200],
  ["<svg width='300px' height='20mm'>", 300, 76],
  ['<?xml version="1.0"?>\n<!-- a -->\n<svg\n viewBox="0 0 640 360">', 1472, 828],
  ['<svg viewBox="-5,-5,10.4,20" width="104">', 104, 200],
  ['<svg viewBox="0 0 10 20" height="1in" width="auto">', 48, 96],
  ['<svg viewBox="0 0 64 32" width="100%" height="100%">', 1472, 736],
])("finds the size of %s", (svg, width, height) => {
  expect(svgSize(svg)).toEqual({ width, height });
});

it.each([
  "<svg>",
  '<svg viewBox="0 0 0 0">',
  '<svg width="50%" height="3em">',
  '<svg width="1e9999" height="2">',
  "<svgs width='1' height='1'>",
  "",
])("finds none in %s", (svg) => {
  expect(svgSize(svg)).toBe(null);
});

it("finds the size of a film, sound before picture", () => {
  expect(mp4Size(film(track(0, 0), track(1280, 720)))).toEqual({ width: 1280, height: 720 });
});

it("finds it behind the frames, in a box with a long length", () => {
  const long = Buffer.concat([
    Buffer.from("\0\0\0\x01mdat\0\0\0\0\0\0\0\x14abcd", "latin1"),
    film(track(320, 240)),
  ]);
  expect(mp4Size(long)).toEqual({ width: 320, height: 240 });
});

it("turns a film the way it was held", () => {
  expect(mp4Size(film(track(1920, 1080, true)))).toEqual({ width: 1080, height: 1920 });
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["no tracks", film()],
  ["half a film", film(track(640, 360)).subarray(0, 60)],
  ["boxes without length", Buffer.alloc(64)],
  ["a box longer than the file", box("moov", Buffer.alloc(8)).fill(255, 0, 4)],
  ["a header that is too short", film(box("trak", box("tkhd", Buffer.alloc(20))))],
])("finds none in %s", (_, bytes) => {
  expect(mp4Size(bytes)).toBe(null);
});

it("finds the size of a WebM film", () => {
  expect(webmSize(webm(1280, 720))).toEqual({ width: 1280, height: 720 });
});

it("finds it when the film does not know its length", () => {
  const live = webm(640, 360);
  const segment = live.indexOf(Buffer.from("18538067", "hex"));
  live.write("1fffffff", segment + 4, "hex");
  expect(webmSize(live)).toEqual({ width: 640, height: 360 });
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["half a film", webm(640, 360).subarray(0, 60)],
  ["zeros", Buffer.alloc(64)],
  ["noise", Buffer.alloc(64, 0xa3)],
])("finds none in a WebM file of %s", (_, bytes) => {
  expect(webmSize(bytes)).toBe(null);
});

it("reads any bytes without harm, in no time", () => {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % below;
  };
  const films = [film(track(0, 0), track(640, 360)), webm(640, 360)];
  for (let turn = 0; turn < 5000; turn += 1) {
    const bytes = Buffer.from(films[turn % 2] ?? []);
    for (let changes = random(8); changes >= 0; changes -= 1) bytes[random(bytes.length)] = random(256);
    mp4Size(bytes);
    webmSize(bytes);
  }
  mp4Size(Buffer.concat(Array.from({ length: 100_000 }, () => Buffer.from("\0\0\0\0moov", "latin1"))));
  webmSize(Buffer.concat(Array.from({ length: 100_000 }, () => Buffer.from("e001ffffffffffffff", "hex"))));
});
