import { defineConfig } from 'vite';

/** One bundle of our own code, as the API's; what comes from npm is loaded as installed, the native database engine among it. */
export default defineConfig({
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
  ssr: { noExternal: [/^@regionpuls\//] },
});
