package org.plenum.api.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.plenum.api.job.JobRunner.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs in db-scheduler: one task, and for each job an instance whose name is the job's id. */
@Configuration
class JobTask {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job");

    /** Long enough for a process that shuts down to end before it could resume the job itself. */
    private static final Duration PUT_OFF = Duration.ofSeconds(3);

    static TaskInstance<Void> instance(long id) {
        return JOB.instance(Long.toString(id)).build();
    }

    @Bean
    Task<Void> job(JobRunner runner) {
        return Tasks.custom(JOB)
                .onDeadExecution((complete, operations) -> {
                    if (!runner.isAtWork(attempt(complete.getExecution()).job())) {
                        takeUpAgain(runner, complete, operations, Duration.ZERO);
                    } // else the process was too busy to send its heartbeat, and goes on
                })
                .onFailure((complete, operations) -> takeUpAgain(runner, complete, operations, PUT_OFF))
                .execute((_, context) -> after(runner.run(attempt(context.getExecution()))));
    }

    /** A version of an execution is used once: it belongs to the process that picked the job, or postponed it. */
    private static JobAttempt attempt(Execution execution) {
        return new JobAttempt(Long.parseLong(execution.taskInstance.getId()), execution.version);
    }

    private static void takeUpAgain(
            JobRunner runner, ExecutionComplete complete, ExecutionOperations<Void> operations, Duration later) {
        if (runner.lose(attempt(complete.getExecution()))) {
            operations.reschedule(complete, complete.getTimeDone().plus(later));
        } else {
            operations.remove();
        }
    }

    private static CompletionHandler<Void> after(Outcome outcome) {
        return switch (outcome) {
            case ENDED -> (_, operations) -> operations.remove();
            case PUT_OFF ->
                (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(PUT_OFF));
            case TAKEN_OVER -> (_, _) -> {};
        };
    }
}
