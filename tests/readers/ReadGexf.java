import java.io.File;
import java.util.Iterator;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Reads a GEXF file as Gephi does; prints its nodes, its edges and what Gephi had to remark on. */
public class ReadGexf {
  public static void main(String[] words) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(words[0]));
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    importer.process(container, new DefaultProcessor(), workspace);
    Iterator<Issue> issues = container.getReport().getIssues(100);
    while (issues.hasNext()) {
      Issue issue = issues.next();
      print("issue", issue.getLevel(), issue.getMessage());
    }
    DirectedGraph graph =
        Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getDirectedGraph();
    for (Node node : graph.getNodes().toArray()) {
      print("node", node.getId(), node.getLabel(), node.getAttribute("label_ar"));
    }
    for (Edge edge : graph.getEdges().toArray()) {
      print("edge", edge.getSource().getId(), edge.getAttribute("predicate"), edge.getTarget().getId());
    }
  }

  private static void print(Object... parts) {
    StringBuilder line = new StringBuilder();
    for (Object part : parts) line.append(line.length() == 0 ? "" : "\t").append(part);
    System.out.println(line);
  }
}
