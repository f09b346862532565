import { smoke } from "./smoke.mjs";

console.log(smoke());
