import type { Explanations } from "./page.ts";

/** Rules of files and folders, those that are read and those that are written. */
export const files: Explanations = {
  "not-utf-8": {
    means: "A text file is not in UTF-8, so its letters cannot be told.",
    remedy:
      "Save it as UTF-8: every editor can. Old Chinese files are often in GBK, old Western ones in Windows-1252.",
  },
  "binary-file": {
    means: "A file in content/ or templates/ is no text.",
    remedy: "Pictures and PDFs belong into public/. If it is text, save it as UTF-8, not UTF-16.",
  },
  "file-too-large": {
    means: "A text file of more than 5 MiB.",
    remedy: "Split it, or move it to public/ if it is to be downloaded.",
  },
  "huge-file": {
    means: "A file in public/ is larger than hosts like: GitHub refuses files of more than 100 MB.",
    remedy: "Put it somewhere made for large files, such as Zenodo or a release, and link to it.",
  },
  "unreadable-file": {
    means: "The system did not let a file or folder be read.",
    remedy: "Change its permissions, or close the program that keeps it locked.",
  },
  "bad-file-name": {
    means: "A file name with a backslash or control character, of which no web address can be made.",
    remedy: "Rename the file.",
  },
  "same-name": {
    means:
      "Two files have the same name as people see it: in two forms of Unicode, or with two endings, such as news.yaml and news.md.",
    remedy: "Rename or delete one of them.",
  },
  "secret-file": {
    means:
      "A file in public/ that looks like a key, a password or a repository. All of public/ is published.",
    example: "public/.env",
    remedy: "Move it out of public/. If it was ever published, change what it held.",
  },
  "scripted-svg": {
    means: "An SVG in public/ holds scripts, which run for whoever opens it.",
    remedy: "Export it again without scripts, unless you want them.",
  },
  "link-outside": {
    means: "A symbolic link leads out of the site's folder, and what is outside is not published.",
    remedy: "Copy the file in, or remove the link.",
  },
  "link-loop": {
    means: "A symbolic link leads to a folder around itself, so there would be no end.",
    remedy: "Remove the link.",
  },
  "broken-link": {
    means: "A symbolic link leads to nothing.",
    remedy: "Remove it, or bring back what it leads to.",
  },
  "too-many-links": {
    means: "Links between folders multiply them into thousands.",
    remedy: "Remove links between folders.",
  },
  "not-a-file": {
    means: "A socket, a pipe or a device where a file should be.",
    remedy: "Delete it.",
  },
  "not-a-folder": {
    means: "A file stands where a folder should be.",
    remedy: "Rename or delete the file.",
  },
  "files-in-the-way": {
    means: "There are files already where new ones would be written. Yours are never written over.",
    remedy: "Choose another folder or name; init --merge writes only what is missing.",
  },
  "not-written": {
    means: "A file could not be written, or nothing was, since something has to be mended first.",
    remedy: "Mend what the message names, and try again.",
  },
  "settings-unreadable": {
    means: "The settings of VS Code are not what VS Code would write, so nothing can be added to them.",
    remedy: "Open .vscode/settings.json there, and mend what it underlines.",
  },
  "out-folder": {
    means: "The output folder would hold the site's own content, or lie within it.",
    remedy: "Choose another with --out, beside content/.",
  },
  "out-not-ours": {
    means:
      "The output folder has files in it that Offprint did not make. It never deletes what is not its own.",
    remedy: "Choose an empty or new folder with --out, or empty this one yourself.",
  },
  "out-not-a-folder": {
    means: "There is a file where the output folder should be.",
    remedy: "Delete it, or choose another folder with --out.",
  },
  "out-in-the-way": {
    means: "Something in the output folder stands where a page has to be, and is not Offprint's.",
    remedy: "Move it away; files of your own belong into public/.",
  },
  "out-busy": {
    means: "Another build is writing to this output folder.",
    remedy: "Wait until it is over.",
  },
  "out-failed": {
    means:
      "The system did not let the site be written: no room, no permission, or a file is open elsewhere. The last good site stays.",
    remedy: "Mend what the message names, and build again.",
  },
  "out-half-written": {
    means: "Writing was interrupted between two files, so parts of the site are new and parts are old.",
    remedy: "Build again: it is finished first.",
  },
  "damaged-state": {
    means: "The list of what Offprint has written is damaged, so it cannot tell its files from yours.",
    remedy: "Delete the output folder and build again.",
  },
  "unreadable-picture": {
    means: "A picture cannot be decoded. It is published as it is.",
    remedy: "Open it in an image program, and save it again.",
  },
  "not-a-picture": {
    means: "A file that is shown as a picture is something else.",
    remedy: "Show another file, or give it the ending of what it is.",
  },
  "rare-format": {
    means: "A picture in a format that few browsers show.",
    remedy: "Save it as JPEG, PNG, WebP, AVIF or SVG.",
  },
  "heavy-picture": {
    means: "A picture or film so large that every reader waits for it.",
    remedy: "Make it smaller or shorter; a film as MP4 is lighter than a GIF.",
  },
  "pictures-not-kept": {
    means: "What was made of pictures could not be kept for the next build.",
    remedy: "Let the site's folder be written.",
  },
  "no-encoder": {
    means:
      "The program that makes pictures smaller does not run on this computer, so they are published as they are.",
    remedy: "Install Offprint again on this computer.",
  },
};
