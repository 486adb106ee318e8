package dragoman.web;

/**
 * What the page of an error shows.
 *
 * @param status HTTP status
 * @param code permanent code, as docs/errors.md lists it
 * @param message what is wrong and what to do
 */
public record Problem(int status, String code, String message) {
    Problem(WebProblem problem) {
        this(problem.status(), problem.code(), problem.getMessage());
    }
}
