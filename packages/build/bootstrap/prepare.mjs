import { buildOrComplain, planBuild } from './build.mjs';
import { install, needsInstall } from './install.mjs';
import { startProgress } from './progress.mjs';
import { readMembers } from './workspace.mjs';

const INSTALL_SHARE = 0.6;

export function getVersion() {
  return readMembers().find(({ label }) => label === 'cli')?.version ?? '';
}

/**
 * Installs and builds what is missing, showing how far it is; silent when nothing is.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function prepare() {
  const mustInstall = needsInstall();
  const before = mustInstall ? [] : planBuild().filter(({ isStale }) => isStale);
  if (!mustInstall && before.length === 0) return false;

  const startedAt = Date.now();
  const title = mustInstall
    ? `Safar ${getVersion()} · first start: installing and building (about a minute)`
    : `Safar ${getVersion()} · building what has changed`;
  const progress = startProgress(title);
  try {
    let done = 0;
    if (mustInstall) {
      progress.report(0, 'installing packages');
      await install((share) => progress.report(share * INSTALL_SHARE));
      done = INSTALL_SHARE;
    }
    const plan = planBuild();
    const step = (1 - done) / Math.max(1, plan.filter(({ isStale }) => isStale).length);
    await buildOrComplain(plan, {
      onStart: ({ label }) => progress.report(done, `building ${label}`),
      onDone: () => {
        done += step;
        progress.report(done);
      },
    });
    progress.stop(`Safar ${getVersion()} · ready after ${Math.round((Date.now() - startedAt) / 1000)} s`);
    return true;
  } catch (error) {
    progress.stop();
    throw error;
  }
}
