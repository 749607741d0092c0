import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../../core/words';
import type { Problem } from '../server';
import { problemOf } from '../server';
import { useSay } from './language';
import { ProblemNotice } from './problem';

export interface Task {
  title: Words;
  help: Words;
  run: () => void | Promise<void>;
}

/** Things to do next, each a large button with a sentence; what fails is said below the list. */
export function TaskList({ tasks }: { tasks: readonly Task[] }): JSX.Element {
  const say = useSay();
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async (task: Task): Promise<void> => {
    setProblem(null);
    try {
      await task.run();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <ul class="tasks">
        {tasks.map((task) => (
          <li key={task.title.en}>
            <button type="button" onClick={() => void start(task)}>
              <strong>{say(task.title)}</strong>
              <span class="help">{say(task.help)}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}
