import { join } from 'node:path';
import { serveFolder } from '../preview/serve';
import { buildDist } from './dist';
import { buildPreview } from './preview';

const PORT = 4173;

/** `npm start`: builds what would be pushed to Google and serves it in a spreadsheet of its own. */
export async function main(): Promise<void> {
  const outdir = join(process.cwd(), '.cache/preview');
  await buildDist();
  await buildPreview(outdir);
  const { address, close } = await serveFolder(outdir, Number(process.env['PORT'] ?? PORT));
  console.log(`Content ROI Planner 内容ROI测算: ${address}  (Ctrl-C to stop)`);
  const stop = () => void close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
