import java.io.File;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports a file as Gephi does: `ReadGraph FILE NODES EDGES`. Fails where Gephi complains, or reads another number of nodes or edges. */
public class ReadGraph {
    public static void main(String[] given) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        Container container = imports.importFile(new File(given[0]));
        // Two documents may have several relationships of one kind, each with its own words.
        container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
        container.closeLoader();
        List<String> complaints = complaints(container);
        imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
        Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
        int nodes = Integer.parseInt(given[1]);
        int edges = Integer.parseInt(given[2]);
        if (graph.getNodeCount() != nodes || graph.getEdgeCount() != edges) complaints.add("expected " + nodes + " nodes, " + edges + " edges");
        complaints.forEach(System.out::println);
        System.out.println(graph.getNodeCount() + " nodes, " + graph.getEdgeCount() + " edges");
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    private static List<String> complaints(Container container) {
        List<String> complaints = new ArrayList<>();
        for (Iterator<Issue> issues = container.getReport().getIssues(1000); issues.hasNext(); ) {
            Issue issue = issues.next();
            if (issue.getLevel() != Issue.Level.INFO) complaints.add(issue.getLevel() + ": " + issue.getMessage());
        }
        return complaints;
    }
}
