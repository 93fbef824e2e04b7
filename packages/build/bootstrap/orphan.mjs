const LOOK_EVERY_MS = 500;

/**
 * `npm start` runs this process in a shell, and a shell that is told to end does not tell its child: whoever ended npm
 * would leave a server behind. So the end of the shell counts as being told.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
