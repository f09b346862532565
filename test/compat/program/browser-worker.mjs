import { smoke } from "./smoke.mjs";

postMessage(await smoke());
