// Asks the Nu HTML checker about every page of the built sample and of the golden sites: `npm run check:html`.
// The checker is not a dependency of the project (31 MB, Java): `npm install --prefix .ci/tools --no-save --ignore-scripts vnu-jar`.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const jar = `${root}/.ci/tools/node_modules/vnu-jar/build/dist/vnu.jar`;

if (!existsSync(jar)) {
  console.error("The Nu HTML checker is not installed: see the first lines of tests/html/nu.mjs.");
  process.exit(process.env.CI ? 1 : 0);
}

const golden = readdirSync(`${root}/tests/sites`).map((name) => `${root}/tests/sites/${name}/expected`);
const folders = [`${root}/_site`, ...golden].filter((folder) => existsSync(folder));
const pages = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".html"))
    .map((path) => `${folder}/${path}`),
);
const { stdout, stderr, error } = spawnSync("java", ["-Xss8m", "-jar", jar, ...pages], {
  encoding: "utf8",
  maxBuffer: 1e8,
});
if (error) throw error;
// Read from disk, a page has no origin that 'self' could mean, as the checker sees it; browsers show the picture.
const ofDisk = /^.*Content Security Policy \(meta tag\): \w+ “[./][^”]*” blocked.*\n?/gm;
const said = (stdout + stderr).replace(ofDisk, "");
console.log(said);
console.log(`Nu HTML checker: ${pages.length} pages, ${said === "" ? "no errors or warnings" : "see above"}`);
process.exit(said === "" ? 0 : 1);
