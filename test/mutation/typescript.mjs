// Lets the process in which mocha runs a copy of the project read TypeScript, with the copy's own sources and tests.

import { resolve } from "node:path";
import { register } from "tsx/esm/api";

register({ tsconfig: resolve("test/mutation/tsconfig.json") });
