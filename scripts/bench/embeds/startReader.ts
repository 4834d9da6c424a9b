/** Someone who asks over a connection that stays open, on a thread of its own: what they cost is not what answering costs. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const CODE = `
const { parentPort } = require('node:worker_threads');
const http = require('node:http');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const read = (url) => new Promise((done, fail) => {
  http.get(url, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
    answer.resume().on('end', () => answer.statusCode === 200 ? done() : fail(new Error(url + ': ' + answer.statusCode)));
  }).on('error', fail);
});
parentPort.on('message', async ({ url, times }) => {
  for (let i = 0; i < times; i++) await read(url);
  parentPort.postMessage('read');
});`;

export interface Reader {
  /** Asks so many times, one after the other. @throws when an answer is not 200. */
  read(url: string, times: number): Promise<void>;
  close(): Promise<void>;
}

export function startReader(): Reader {
  const worker = new Worker(CODE, { eval: true });
  return {
    read: async (url, times) => {
      worker.postMessage({ url, times });
      await once(worker, 'message');
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
