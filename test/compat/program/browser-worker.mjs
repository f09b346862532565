import { smoke } from "./smoke.mjs";

postMessage(smoke());
