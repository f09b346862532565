export { importObservations } from "./observations/import-observations.js";
export type { ImportedObservations, ImportObservationsOptions } from "./observations/imported.js";
export { type ObservationLayout, observationLayouts } from "./observations/layout-names.js";
export { type UnreadCell, type UnreadCellReason, unreadCellReasons } from "./observations/unread-cell.js";
