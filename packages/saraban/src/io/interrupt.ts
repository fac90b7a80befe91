/** Whether the person asked to stop; `listen` begins to notice, the returned function ends it. */
export interface Interrupt {
  readonly asked: () => boolean;
  readonly end: () => void;
}

/** Notices Ctrl-C (SIGINT) and SIGTERM, so that what is done can be written; a second one ends the process at once. */
export function listenForInterrupt(onAsked: () => void): Interrupt {
  let asked = false;
  const notice = (): void => {
    if (asked) process.exit(130);
    asked = true;
    onAsked();
  };
  process.on("SIGINT", notice);
  process.on("SIGTERM", notice);
  return {
    asked: () => asked,
    end() {
      process.off("SIGINT", notice);
      process.off("SIGTERM", notice);
    },
  };
}
