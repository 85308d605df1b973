// Child processes that end with this one.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');

/** Path of an installed tool's command. */
export const tool = (name) => `${root}/node_modules/.bin/${name}`;

const children = new Set();

const GRACE = 5000;

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended already
  }
}

function endChildren() {
  for (const child of children) signalGroup(child, 'SIGTERM');
}

/** Asks first: a tool that is killed outright cannot close the browsers it started. */
function endLate(child) {
  signalGroup(child, 'SIGTERM');
  setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE).unref();
}
process.on('exit', endChildren);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/**
 * Runs a command and gives its exit code; output goes to this process's, or is collected when `quiet`.
 * A command that takes longer than `seconds` is ended and counts as failed.
 */
export function run(name, [file, ...args], { quiet = false, seconds = 0, env = {} } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(file, args, {
      cwd: root,
      stdio,
      detached: true,
      env: { ...process.env, ...env },
    });
    children.add(child);
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    const timer = seconds > 0 ? setTimeout(() => endLate(child), seconds * 1000) : undefined;
    const end = (code) => {
      clearTimeout(timer);
      children.delete(child);
      resolve(quiet ? { name, code, output } : code);
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}
