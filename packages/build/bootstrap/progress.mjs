const WIDTH = 16;
const ROOM_FOR_BAR = WIDTH + '  100 %  building collector'.length;

/**
 * @param {number} share 0 to 1
 */
export function drawBar(share) {
  const full = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}

/**
 * One line that is rewritten in a terminal; elsewhere a line per thing that is done.
 * @param {string} title
 * @param {import('node:tty').WriteStream} [out]
 */
export function startProgress(title, out = process.stdout) {
  let share = 0;
  let doing = '';
  // Some terminals say 0.
  const columns = out.columns || 80;
  const standsAlone = !out.isTTY || title.length + ROOM_FOR_BAR > columns;
  if (standsAlone) out.write(`  ${title}\n`);

  function draw() {
    const line = `  ${standsAlone ? '' : `${title} `}${drawBar(share)} ${Math.round(share * 100)} %  ${doing}`;
    // A line that wraps could not be rewritten.
    out.write(`\r\u001b[2K${line.slice(0, columns - 1)}`);
  }

  return {
    /**
     * @param {number} nextShare 0 to 1; the bar never goes back
     * @param {string} [nextDoing] in words
     */
    report(nextShare, nextDoing = doing) {
      const isNew = nextDoing !== doing;
      share = Math.max(share, nextShare);
      doing = nextDoing;
      if (out.isTTY) draw();
      else if (isNew) out.write(`  ${doing}\n`);
    },
    /** @param {string} [lastWords] stay in the place of the bar */
    stop(lastWords) {
      if (out.isTTY) out.write('\r\u001b[2K');
      if (lastWords) out.write(`  ${lastWords}\n`);
    },
  };
}
