import { LoadError, type LoadErrorCode } from "../load-error.js";

interface Known {
  readonly pattern: RegExp;
  readonly code: LoadErrorCode;
  readonly message: string;
  readonly remedy: string;
}

// The last are what the driver says, without a code, of a connection that ends while it is being opened.
const lost =
  /ServiceUnavailable|SessionExpired|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|Connection was closed|Connection lost|establish connection/;

const resumable = "Batches that were confirmed are whole and stay; run the same command again to go on.";

// In this order: the first that fits. The patterns are matched against the server's own status codes.
const known: readonly Known[] = [
  {
    pattern: /AuthenticationRateLimit/,
    code: "too-many-tries",
    message: "the server refuses further log-ins for a while, after too many wrong passwords",
    remedy: "Wait half a minute, then try once with the right password.",
  },
  {
    pattern: /Security\.(?:Unauthorized|CredentialsExpired|TokenExpired)/,
    code: "wrong-password",
    message: "the server does not accept this user and password",
    remedy: "Check --user, and the password in --password-file or NEO4J_PASSWORD. It was tried only once.",
  },
  {
    pattern: /Security\.Forbidden|AccessMode|ReadOnly|ForbiddenOnReadOnlyDatabase/i,
    code: "not-allowed",
    message: "this user may not write here, or the database is read-only",
    remedy: "Use a user with the right to write, and a server that takes writes (not a reading replica).",
  },
  {
    pattern: /DatabaseNotFound|DatabaseUnavailable/,
    code: "no-database",
    message: "there is no such database on the server, or it is stopped",
    remedy: "Check --database; Neo4j Community has one, called neo4j.",
  },
  {
    pattern: /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError|StackOverFlow/,
    code: "too-large",
    message: "one document needs more memory than the server gives a transaction",
    remedy: `Raise db.memory.transaction.max (or the server's heap). ${resumable}`,
  },
  {
    pattern: lost,
    code: "no-server",
    message: "no Neo4j server answers",
    remedy: "Check --uri and that the server runs.",
  },
  {
    pattern: /^Neo\.TransientError/,
    code: "busy",
    message: "the server went on refusing for a passing reason (deadlocks, locks, or it is starting)",
    remedy: resumable,
  },
];

/** The server's status code; of the driver's own errors what they say, too. */
const codeOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return String(code).startsWith("Neo.") ? String(code) : `${code} ${message}`;
};

/** What an error of the driver or the server means to a person; one that is known already stays as it is. */
export function faultOf(error: unknown, where = "the server"): unknown {
  if (error instanceof LoadError) return error;
  const code = codeOf(error);
  const found = known.find(({ pattern }) => pattern.test(code));
  if (found !== undefined)
    return new LoadError(found.code, `${where}: ${found.message}`, found.remedy, error);
  if (code.startsWith("Neo."))
    return new LoadError(
      "refused",
      `${where}: the server refused (${code}): ${(error as Error).message.split("\n")[0]}`,
      resumable,
      error,
    );
  return error;
}

/** What it means where the server had answered before. */
export function faultInTheMiddle(error: unknown): unknown {
  const fault = faultOf(error);
  return fault instanceof LoadError && fault.code === "no-server"
    ? new LoadError(
        "server-gone",
        "the server went away in the middle, and did not come back",
        resumable,
        error,
      )
    : fault;
}

/** True of an error after which the same transaction may succeed. */
export function isPassing(error: unknown): boolean {
  if (error instanceof LoadError) return false;
  const { retriable, retryable } = error as { retriable?: unknown; retryable?: unknown };
  const code = codeOf(error);
  // Another loader took away, or put in, what this transaction had just seen.
  if (/EntityNotFound|ConstraintValidationFailed|TransactionValidationFailed/.test(code)) return true;
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(code)) return false;
  return retriable === true || retryable === true || (!code.startsWith("Neo.") && lost.test(code));
}

/** True of a transaction that the server found too large. */
export const isTooLarge = (error: unknown): boolean =>
  /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError/.test(
    codeOf(error instanceof LoadError ? (error.cause ?? error) : error),
  );
