// Claim: a real Slurm, started in one folder, computes a batch as an array job; a task that is killed costs nothing but
// its unfinished chunk, what Slurm says is not believed, and the results are exactly those of a local run.
// Depends on: src public/data scenarios test/cli/zonelab.ts package-lock.json
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, hostname, tmpdir, totalmem, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chunksIn } from '../../src/batch/folder.ts';
import { shipped, zonelab } from '../cli/zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-slurm-'));
const environment = { SLURM_CONF: join(folder, 'slurm.conf'), USER: userInfo().username };
const env = { ...process.env, ...environment, VITEST: undefined };
const PACKAGES = ['munge', 'slurm-wlm', 'slurmctld', 'slurmd', 'slurm-client'];

function sh(command: string): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  return { code: status, out: `${stdout}${stderr}`.trim() };
}

/** Installs Debian's Slurm where it is missing. @returns what stands in the way */
function obstacle(): string | undefined {
  if (existsSync('/usr/sbin/slurmctld') && existsSync('/usr/sbin/munged')) return undefined;
  if (userInfo().uid !== 0) return 'Slurm is not installed and only root can install it';
  const options = '-y -qq --no-install-recommends';
  const install = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install ${options} ${PACKAGES.join(' ')}`;
  return sh(install).code === 0 ? undefined : 'Debian\u2019s Slurm packages cannot be installed';
}

function configuration(): string {
  const host = hostname().split('.')[0] ?? 'localhost';
  const user = userInfo().username;
  const memory = Math.floor(totalmem() / 2 ** 20 / 2);
  const count = Math.min(2, cpus().length);
  return `ClusterName=zonelab
SlurmctldHost=${host}(127.0.0.1)
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/munge.sock
CredType=cred/munge
SlurmUser=${user}
SlurmdUser=${user}
SlurmctldPort=26817
SlurmdPort=26818
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core_Memory
AccountingStorageType=accounting_storage/none
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${count} Boards=1 SocketsPerBoard=1 CoresPerSocket=${count} ThreadsPerCore=1 RealMemory=${memory} State=UNKNOWN
PartitionName=batch Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}

function startSlurm(): void {
  for (const name of ['state', 'spool', 'munge']) mkdirSync(join(folder, name));
  chmodSync(folder, 0o711);
  chmodSync(join(folder, 'munge'), 0o711);
  writeFileSync(join(folder, 'slurm.conf'), configuration());
  const munge = join(folder, 'munge');
  const started =
    sh(`dd if=/dev/urandom bs=1 count=1024 of=${munge}/key status=none && chmod 600 ${munge}/key
    /usr/sbin/munged --key-file=${munge}/key --socket=${munge}/munge.sock --pid-file=${munge}/munged.pid --log-file=${munge}/log --seed-file=${munge}/seed &&
    /usr/sbin/slurmctld && /usr/sbin/slurmd`);
  if (started.code !== 0) throw new Error(started.out);
}

const LONGEST_SECONDS = 600;

/** Waits until something holds, asking ten times a second. @throws Error when it does not come true in ten minutes */
async function until(holds: () => boolean, what: string): Promise<void> {
  const began = Date.now();
  while (!holds()) {
    if (Date.now() - began > LONGEST_SECONDS * 1000)
      throw new Error(`${what}: ${sh('squeue; sinfo; tail -5 slurmd.log').out}`);
    await sleep(100);
  }
}

/** Waits until Slurm has nothing left to do. */
async function finished(): Promise<void> {
  await until(() => sh('squeue --noheader').out === '', 'still there');
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const why = obstacle();

beforeAll(async () => {
  if (why !== undefined) return;
  startSlurm();
  await until(() => sh('sinfo --noheader --format=%t').out === 'idle', 'the node is not ready');
});

afterAll(async () => {
  for (const name of ['slurmd.pid', 'slurmctld.pid', 'munge/munged.pid']) {
    const file = join(folder, name);
    if (!existsSync(file)) continue;
    const pid = Number(readFileSync(file, 'utf8').trim());
    process.kill(pid, 'SIGTERM');
    await until(() => !isRunning(pid), `${name} is still running`); // it saves its state until then
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

describe('Slurm', { timeout: 30 * 60_000 }, () => {
  it('gives the results of a local run, with one task killed', async ({ skip }) => {
    skip(why !== undefined, why);
    writeFileSync(join(folder, 'plan.yaml'), readFileSync(shipped('action-plan')));
    const file = join(folder, 'study.yaml');
    const design =
      'design: { kind: sobol, points: 16, factors: [{ vary: greenLane }, { vary: inspectionPosts }] }';
    writeFileSync(
      file,
      `title: { zh: 试, en: Try }\nscenarios: [plan.yaml]\nreplications: 16\n${design}\nkeep: { months: [2021-06] }\n`,
    );
    const local = zonelab(['batch', file, '--out', join(folder, 'local'), '--format', 'json']);
    expect(local.code).toBe(0);
    const out = join(folder, 'out');
    const args = [
      'slurm',
      file,
      '--out',
      out,
      '--shards',
      '2',
      '--workers',
      '1',
      '--memory',
      '700',
    ];
    const submitted = zonelab([...args, '--submit'], environment);
    expect(submitted).toMatchObject({ code: 0, err: '' });
    expect(submitted.out).toMatch(/^submitted: array job \d+, then collect job \d+;/u);

    const log = join(out, 'log.jsonl');
    const events = () =>
      existsSync(log)
        ? readFileSync(log, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as { event: string; pid?: number })
        : [];
    await until(() => chunksIn(out).size > 0, 'no chunk was written');
    const pid = events().find(({ event }) => event === 'start')?.pid ?? 0;
    process.kill(pid, 'SIGKILL');
    await finished();
    // The collect job ran, found a shard unfinished, and said so: nothing is taken on Slurm's word.
    expect(existsSync(join(out, 'manifest.json'))).toBe(false);
    expect(sh(`cat ${out}/slurm-collect-*.log`).out).toMatch(/chunks are missing/u);

    expect(zonelab([...args, '--submit'], environment).code).toBe(0);
    await finished();
    const collected = zonelab(['collect', out, '--format', 'json']);
    expect(JSON.parse(collected.out)).toEqual(JSON.parse(local.out));
    expect(readFileSync(join(out, 'results.parquet'))).toEqual(
      readFileSync(join(folder, 'local', 'results.parquet')),
    );
  });

  it('takes a folder with spaces and %, and no more tasks than its MaxArraySize', async ({
    skip,
  }) => {
    skip(why !== undefined, why);
    writeFileSync(join(folder, 'plan.yaml'), readFileSync(shipped('action-plan')));
    const file = join(folder, 'my study.yaml');
    const keep = 'keep: { indicators: [valueAdded], months: [2021-01] }';
    const head = 'title: { zh: 试, en: Try }\nscenarios: [plan.yaml]\nreplications: 2\n';
    writeFileSync(file, `${head}${keep}\n`);
    const out = join(folder, 'my runs 100%a', 'o');
    const args = ['slurm', file, '--out', out, '--workers', '1', '--memory', '700', '--shards'];
    const refused = zonelab([...args, '5000', '--submit'], environment);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/its MaxArraySize is 1001, /u);
    expect(existsSync(out)).toBe(false);
    expect(zonelab([...args, '1', '--submit'], environment)).toMatchObject({ code: 0, err: '' });
    await finished();
    const logs = readdirSync(out).filter((name) => name.startsWith('slurm-'));
    expect(logs.filter((name) => /^slurm-\d+_1\.log$/u.test(name))).toHaveLength(1);
    expect(logs.filter((name) => /^slurm-collect-\d+\.log$/u.test(name))).toHaveLength(1);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });
});
