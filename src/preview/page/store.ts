const DATABASE = 'content-roi-planner-preview';
const TABLE = 'state';

/** A few named values kept in this browser. IndexedDB, since a workbook outgrows what localStorage holds. */
export interface Store {
  read(key: string): Promise<unknown>;
  /** All of them or none. */
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('the browser gave no reason'));
    };
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('the browser gave no reason'));
    };
  });
}

export async function openStore(): Promise<Store> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(TABLE);
  };
  const database = await answer(opening);
  const change = (work: (table: IDBObjectStore) => void): Promise<void> => {
    const transaction = database.transaction(TABLE, 'readwrite');
    work(transaction.objectStore(TABLE));
    return finished(transaction);
  };
  return {
    read: (key) => answer<unknown>(database.transaction(TABLE).objectStore(TABLE).get(key)),
    write: (values) =>
      change((table) => {
        for (const [key, value] of Object.entries(values)) table.put(value, key);
      }),
    clear: () => change((table) => table.clear()),
  };
}

/** Where a browser forbids storage (some private windows), the page works and forgets. */
export function forgetfulStore(): Store {
  const kept = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(kept.get(key)),
    write: (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      return Promise.resolve();
    },
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
  };
}
