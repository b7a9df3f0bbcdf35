// The optional script of the page around the frame: lets the frame be as high as what it shows. Without it the frame scrolls.
import type { HeightMessage } from './height.ts';

const least = 200;
const most = 20_000;

addEventListener('message', ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
  if (data?.type !== 'bansos:tinggi' || data.v !== 1) return;
  const { tinggi } = data;
  if (!Number.isInteger(tinggi) || tinggi === undefined || tinggi < 1) return;
  // The sandbox has no origin to check, so the window that speaks has to be that of a frame of ours.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="sematan"]')) {
    if (source && frame.contentWindow === source) frame.style.height = `${Math.min(most, Math.max(least, tinggi))}px`;
  }
});
