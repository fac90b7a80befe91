#!/usr/bin/env node
// npm run setup: installs what the workspace needs and builds it. Plain Node and npm are enough to run this.
import { setUp } from "./setup/steps.mjs";

await setUp();
