const causes = [
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL|network/i,
    message:
      "the package registry could not be reached. Check the network connection (and a proxy's setting, " +
      "`npm config get proxy`), then run the command again: what is already downloaded is kept.",
  },
  {
    pattern: /OUTDATED_LOCKFILE|frozen-lockfile.*not up to date/i,
    message:
      "pnpm-lock.yaml does not fit the package.json files. After a change of dependencies run " +
      "`npx pnpm@12.21.0 install` once and commit the lock file.",
  },
  { pattern: /ENOSPC/, message: "the disk is full. Make room, then run the command again." },
  {
    pattern: /EACCES|EPERM/,
    message: "a file or folder may not be written. Check who owns this folder and npm's cache.",
  },
];

/** Says in words why an installation failed, from what the package manager printed. */
export function diagnose(output) {
  const known = causes.find(({ pattern }) => pattern.test(output));
  return known ? known.message : "the package manager stopped for a reason that it gives above.";
}
