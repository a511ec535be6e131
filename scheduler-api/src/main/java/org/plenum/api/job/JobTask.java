package org.plenum.api.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jobs as db-scheduler sees them: one task, each job an instance of it that is named by its id. */
@Configuration
class JobTask {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job");

    /** Long enough for a process that goes down to be gone before it could take the job up again itself. */
    private static final Duration PUT_OFF = Duration.ofSeconds(3);

    static TaskInstance<Void> instance(long id) {
        return JOB.instance(Long.toString(id)).build();
    }

    @Bean
    Task<Void> job(JobRunner runner) {
        return Tasks.custom(JOB)
                .onDeadExecution((complete, operations) -> {
                    if (runner.lose(idOf(complete.getExecution().taskInstance))) {
                        operations.reschedule(complete, complete.getTimeDone());
                    } else {
                        operations.remove();
                    }
                })
                .onFailure((complete, operations) -> {
                    runner.fail(idOf(complete.getExecution().taskInstance), complete.getCause());
                    operations.remove();
                })
                .execute((instance, _) -> runner.run(idOf(instance)) ? remove() : putOff());
    }

    private static long idOf(TaskInstance<?> instance) {
        return Long.parseLong(instance.getId());
    }

    private static CompletionHandler<Void> remove() {
        return (_, operations) -> operations.remove();
    }

    private static CompletionHandler<Void> putOff() {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(PUT_OFF));
    }
}
