/**
 * Installs what is missing, and nothing when nothing has changed: the stamp holds the lock file's hash and the Node
 * version that native modules were compiled for.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.regionpuls-installed');
const stamp = `${createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')} ${process.version} ${process.platform}-${process.arch}\n`;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Regionpuls needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing packages (the database engine is compiled; about two minutes the first time) …');
  const env = { ...process.env };
  // better-sqlite3 is compiled against Node's own headers. Where they lie beside Node they need not be downloaded.
  const prefix = dirname(dirname(process.execPath));
  if (existsSync(join(prefix, 'include', 'node', 'node_version.h'))) {
    env.npm_package_config_node_gyp_nodedir = prefix;
  }
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}
