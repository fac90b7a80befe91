#!/usr/bin/env node
// npm run bench: characters a second of each stage, and the growth of time and memory from 1 to 100 MB (--quick: 10 MB);
// --slices 100000: so many random pieces of texts, none of which may throw.
import { setUp } from "./setup/steps.mjs";

await setUp();
await import("../test/bench/main.mjs");
