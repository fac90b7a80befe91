// What was installed and built, remembered in node_modules/ so that a second set-up has nothing to do.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./root.mjs";

const stampFile = join(root, "node_modules", ".saraban-setup.json");

const workspaceFolders = () =>
  ["packages", "examples"].flatMap((parent) =>
    existsSync(join(root, parent))
      ? readdirSync(join(root, parent), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map((entry) => join(parent, entry.name))
          .sort()
      : [],
  );

/** The folders of the packages that are built, each relative to the project. */
export const builtFolders = () =>
  workspaceFolders().filter((folder) => existsSync(join(root, folder, "tsconfig.json")));

/** A digest of every file that decides what is installed. */
export function installDigest() {
  const hash = createHash("sha256").update(process.versions.modules);
  const manifests = [...workspaceFolders(), "test"].map((folder) => join(folder, "package.json"));
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ".npmrc", ...manifests]) {
    if (existsSync(join(root, file))) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function addTree(hash, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addTree(hash, path);
    else {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  }
}

/** A digest of the sources by path, size and time of change: reading them all would cost more than it tells. */
export function buildDigest() {
  const hash = createHash("sha256");
  for (const file of ["tsconfig.json", "tsconfig.base.json"]) hash.update(readFileSync(join(root, file)));
  for (const folder of builtFolders()) {
    hash.update(readFileSync(join(root, folder, "tsconfig.json")));
    if (existsSync(join(root, folder, "src"))) addTree(hash, join(folder, "src"));
  }
  return hash.digest("hex");
}

/** The last set-up's digests; empty where there was none or it cannot be read. */
export function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

export function writeStamp(stamp) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify(stamp)}\n`);
}
