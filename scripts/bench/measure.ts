import { existsSync, readFileSync } from 'node:fs';

/** CPU milliseconds (user + system) that the work takes. Wall time would measure the neighbours too. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function say(name: string, text: string): void {
  console.log(`${name.padEnd(56)} ${text}`);
}

/** CPU milliseconds of this thread alone, while others ask it; of the whole process where the system does not tell them apart. */
export async function cpuOfThread(work: () => unknown): Promise<number> {
  const file = `/proc/self/task/${process.pid}/schedstat`;
  if (!existsSync(file)) return cpuOf(work);
  const read = () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  const before = read();
  await work();
  return read() - before;
}
