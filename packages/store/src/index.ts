export type { AccessBook } from './access/accessBook.ts';
export * from './gate/gate.ts';
export { type BackupContent, type BackupOptions, backup } from './backup.ts';
export * from './openAgreements.ts';
export * from './openFiguresReader.ts';
export * from './openFiguresWriter.ts';
export * from './reader.ts';
export { type RestoreOptions, restore } from './restore.ts';
