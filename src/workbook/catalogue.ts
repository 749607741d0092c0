import type { SheetRecord } from './record';
import { content } from './sheets/content';
import { home } from './sheets/home';
import { products } from './sheets/products';
import { setup } from './sheets/setup';

/** The sheets of the workbook in the order of their tabs. */
export const SHEETS: readonly SheetRecord[] = [home, setup, products, content];
