/** Codes that NAV prints and the region table does not have. NAV's municipality sheets call Svalbard 2100; its county
 * sheets, with the same figures, and the region table call it 21. */
export const navRegionCodes: ReadonlyMap<string, string> = new Map([['2100', '21']]);
