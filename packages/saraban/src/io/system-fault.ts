import type { Fault } from "./fault.js";

/** What a system error met while reading `where` means to a person. */
export function systemFault(where: string, error: unknown): Fault {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR")
    return { code: "missing-file", where, message: "there is no such file", remedy: "Check the path." };
  const reason =
    code === "EACCES" || code === "EPERM"
      ? "you may not read it"
      : code === "EISDIR"
        ? "it is a folder"
        : message;
  return {
    code: "not-readable",
    where,
    message: `it cannot be read: ${reason}`,
    remedy: "Check what it is and who may read it.",
  };
}
