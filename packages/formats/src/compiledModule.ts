/** What every runtime that we run in has; packages are checked without their types. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    Module: new (bytes: Uint8Array) => object;
    Instance: new (module: object) => { exports: object };
  };
};

/** WebAssembly that is kept as text, compiled when it is first needed. */
export class CompiledModule {
  readonly #hex: string;
  #module: object | undefined;

  /** @param hex two letters a byte. */
  constructor(hex: string) {
    this.#hex = hex;
  }

  /** A new memory of its own, and what the sources export, which is for the caller to know. */
  instantiate<Exports extends object>(): Exports {
    this.#module ??= new WebAssembly.Module(bytesOf(this.#hex));
    return new WebAssembly.Instance(this.#module).exports as Exports;
  }
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
