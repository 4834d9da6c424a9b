import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `vite build apps/embed --mode frame` and `--mode loader`: each is one classic script with nothing beside it. */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: 'dist',
    // Both are built side by side.
    emptyOutDir: false,
    target: 'es2020',
    lib: {
      entry: `src/${mode}.ts`,
      formats: ['iife'],
      name: 'regionpuls',
      fileName: () => `${mode}.js`,
    },
  },
}));
