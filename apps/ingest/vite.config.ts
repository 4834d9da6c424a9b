import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * One bundle of what every command needs, and with it what comes from npm: a process that lives for a second must not spend half of
 * it on finding and reading hundreds of modules. What one command or layout alone needs stands beside it, and the native database
 * engine is loaded as installed.
 */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      // Without white space and comments, because all of it is read at each start; names stay, for messages and profiles.
      output: {
        entryFileNames: 'main.js',
        minify: { compress: false, mangle: false, codegen: true },
        codeSplitting: { groups: [{ name: 'needed', tags: ['$initial'] }] },
      },
      // What a module of ours does when it is loaded matters only to those who use something of it.
      treeshake: { moduleSideEffects: (id: string) => !id.includes('/packages/') },
    },
  },
  resolve: { alias: { bindings: fileURLToPath(new URL('src/nativeEngine.ts', import.meta.url)) } },
  ssr: { noExternal: true },
});
