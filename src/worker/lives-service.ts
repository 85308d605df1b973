/** The service of a worker that tells lives: it is started when somebody asks, answers once, and is ended. */
import { recordLives, reportOf, type LivesReport } from '../experiment/lives/index.ts';
import type { ReplicateRequest } from '../experiment/index.ts';
import type { ModelData } from '../model/index.ts';

export class LivesService {
  /** Runs a replicate with its baseline and tells its lives. */
  tell(data: ModelData, request: ReplicateRequest): LivesReport {
    return reportOf(recordLives(data, request));
  }
}
