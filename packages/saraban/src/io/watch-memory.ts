import { constants, type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/**
 * So much of what Node may use, still held after a collection, leaves no room to work: from here on V8 counts a collection
 * that takes long as one for nothing, and ends the process after four, sooner on a busy machine.
 */
const full = 0.8;

/** What V8 counts in for new things, which what is held may not use: three halves of 16 MB. */
const young = 48 * 1024 * 1024;

/** Whether memory runs out; `end` stops watching. */
export interface MemoryWatch {
  /** What Node may hold, in bytes, once there is no room left; nothing before. */
  readonly short: () => { readonly limit: number } | undefined;
  readonly end: () => void;
}

interface Collection extends PerformanceEntry {
  readonly detail?: { readonly kind?: number };
}

/** Watches whether what is held comes near to what Node may hold, where it would end the process without a word. */
export function watchMemory(): MemoryWatch {
  let found: { limit: number } | undefined;
  const observer = new PerformanceObserver((list) => {
    const isWhole = (list.getEntries() as Collection[]).some(
      ({ detail }) => detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR,
    );
    if (!isWhole) return;
    const { used_heap_size: held, heap_size_limit } = getHeapStatistics();
    const limit = heap_size_limit - young;
    if (held > full * limit) found = { limit };
  });
  observer.observe({ entryTypes: ["gc"] });
  return { short: () => found, end: () => observer.disconnect() };
}
