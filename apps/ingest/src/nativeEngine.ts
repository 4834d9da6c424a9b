/** Stands in the bundle for the package that looks for the database engine in a dozen places, each time: it lies where it was installed. */
import { createRequire } from 'node:module';

/** @param file name of the native module. */
function nativeEngine(file: string): unknown {
  return createRequire(import.meta.url)(`better-sqlite3/build/Release/${file}`);
}

// What `require` is to answer with.
export { nativeEngine as 'module.exports' };
