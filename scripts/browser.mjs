#!/usr/bin/env node
// npm run browser: sets up and puts together out/browser.html, a page in which extraction runs wholly in the browser.
import { setUp } from "./setup/steps.mjs";

await setUp();
await import("../examples/scripts/browser/build.mjs");
