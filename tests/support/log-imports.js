import { appendFileSync } from "node:fs";
import { register } from "node:module";
import { isMainThread } from "node:worker_threads";

// Given to Node as `--import`: writes down every module that is loaded, in the file that IMPORT_LOG names.
if (isMainThread) register(import.meta.url);

/** The hook of https://nodejs.org/api/module.html#loadurl-context-nextload */
export function load(url, context, next) {
  appendFileSync(process.env.IMPORT_LOG, `${url}\n`);
  return next(url, context);
}
