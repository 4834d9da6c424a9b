const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const decodeUtf8 = (bytes: Uint8Array) => decoder.decode(bytes);
