import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the API. */
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** Read on every page; without clsx and use-sync-external-store here, Recharts would be preloaded to get at them. */
const FRAMEWORK = /node_modules[\\/](react|react-dom|scheduler|clsx|use-sync-external-store)[\\/]/;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  server: { proxy: { '/api': API, '/embed': API, '/oembed': API, '/catalog.ttl': API } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need its own exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Designsystemet does not say that its modules are free of side effects; unread components would be bundled.
      treeshake: {
        moduleSideEffects: [{ test: /@digdir[\\/]designsystemet-react/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: FRAMEWORK }],
        },
      },
    },
  },
});
