package org.purport.lab.encoder;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.purport.encode.Window;
import org.purport.lab.encoder.Weights.Tensor;

/**
 * Writes a tuned network as an ONNX file: matrices of the encoder in whole numbers of seven bits, a scale for each column.
 *
 * <p>Seven bits, because processors without VNNI add products of eight bits with overflow.
 */
final class Export {
    private static final int MOST = 63;
    /** What the names of the weights begin with of the network that only scores. */
    private static final String SCORES = "scores.";

    private static final String MICROSOFT = "com.microsoft";
    private static final float EPSILON = 1e-12f;

    private final Map<String, Tensor> weights;
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
    private int results;

    private Export(Map<String, Tensor> weights) {
        this.weights = weights;
    }

    /**
     * Writes {@code out}.
     *
     * @param weights of the network that sees attributions
     * @param scores weights of the network whose scores of factuality are taken
     * @param provenance what the network was trained on, and what it scored
     */
    static void write(
            Map<String, Tensor> weights,
            Map<String, Tensor> scores,
            List<String> vocabulary,
            String provenance,
            Path out)
            throws IOException {
        Map<String, Tensor> both = new TreeMap<>(weights);
        scores.forEach((name, tensor) -> both.put(SCORES + name, tensor));
        Export export = new Export(both);
        export.build();
        ModelProto.Builder model = ModelProto.newBuilder()
                .setIrVersion(8)
                .setProducerName("purport")
                .addOpsetImport(
                        OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(17))
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder()
                        .setDomain(MICROSOFT)
                        .setVersion(1))
                .setGraph(export.graph);
        metadata(model, "vocabulary", String.join("\n", vocabulary));
        metadata(model, "provenance", provenance);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.build().writeTo(file);
        }
    }

    private static void metadata(ModelProto.Builder model, String key, String value) {
        model.addMetadataProps(
                OnnxMl.StringStringEntryProto.newBuilder().setKey(key).setValue(value));
    }

    private void build() {
        input("pieces", "one", "pieces");
        input("positions", "pieces");
        input("first", "words");
        String lower = embedded();
        for (int layer = 0; layer < Network.FROZEN; layer++) {
            lower = layer(lower, "encoder.layer." + layer + ".");
        }
        String words = words(lower, "");
        String hidden = hidden(words, "");
        output("states", hidden);
        output("values", plain(hidden, "word"));
        output("scores", plain(hidden(words(lower, SCORES), SCORES), SCORES + "word"));
        for (String pair : Network.PAIRS) {
            output(pair + ".cue", plain(words, pair + ".cue"));
            output(pair + ".word", plain(words, pair + ".word"));
            Tensor distance = tensor(pair + ".distance");
            output(pair + ".distance", floats(pair + "_distance", distance.values(), 1, distance.rows(), 1));
        }
    }

    /** The states of words after the upper layers of one of the two networks, which share the layers that are not tuned. */
    private String words(String lower, String network) {
        String states = lower;
        for (int layer = Network.FROZEN; layer < Network.LAYERS; layer++) {
            states = layer(states, network + "encoder.layer." + layer + ".");
        }
        return node("Gather", List.of(states, "first"), attribute("axis", 1));
    }

    private String hidden(String words, String network) {
        return node(MICROSOFT, "Gelu", List.of(plain(words, network + "hidden")));
    }

    private Tensor tensor(String name) {
        Tensor found = weights.get(name);
        if (found == null) {
            throw new IllegalArgumentException("the network has no " + name);
        }
        return found;
    }

    private String embedded() {
        Tensor words = tensor("embeddings.word_embeddings.weight");
        String table = whole("word_embeddings", words, words.rows(), words.columns(), false);
        String scales = floats("word_scales", rowScales(words), words.rows(), 1);
        String looked = node("Cast", List.of(node("Gather", List.of(table, "pieces"))), attribute("to", 1));
        String scaled = node("Mul", List.of(looked, node("Gather", List.of(scales, "pieces"))));
        String places = node("Gather", List.of(positions(), "positions"));
        return norm(node("Add", List.of(scaled, places)), "embeddings.LayerNorm");
    }

    /** Positions with the type of the first segment added: there is never a second. */
    private String positions() {
        float[] type = tensor("embeddings.token_type_embeddings.weight").values();
        float[] all = tensor("embeddings.position_embeddings.weight").values();
        float[] used = Arrays.copyOf(all, Window.SIZE * Network.WIDTH);
        for (int i = 0; i < used.length; i++) {
            used[i] += type[i % Network.WIDTH];
        }
        return floats("positions_table", used, Window.SIZE, Network.WIDTH);
    }

    private String layer(String states, String name) {
        String[] parts = new String[3];
        String self = name + "attention.self.";
        String all = quantized(states, "qkv." + name, List.of(self + "query", self + "key", self + "value"));
        NodeProto.Builder split = NodeProto.newBuilder().setOpType("Split").addInput(all);
        for (int i = 0; i < 3; i++) {
            parts[i] = "part" + results++;
            split.addOutput(parts[i]);
        }
        graph.addNode(split.addAttribute(attribute("axis", 2)));
        String attended = node(
                MICROSOFT,
                "MultiHeadAttention",
                List.of(parts[0], parts[1], parts[2]),
                attribute("num_heads", Network.ATTENTION_HEADS));
        String output = name + "attention.output.";
        String middle = norm(
                node("Add", List.of(states, quantized(attended, output, List.of(output + "dense")))),
                output + "LayerNorm");
        String inner = node(
                MICROSOFT, "Gelu", List.of(quantized(middle, name + "inner", List.of(name + "intermediate.dense"))));
        String outer = quantized(inner, name + "outer", List.of(name + "output.dense"));
        return norm(node("Add", List.of(middle, outer)), name + "output.LayerNorm");
    }

    /** Rows of several matrices, one after the other, times the input. */
    private String quantized(String input, String name, List<String> parts) {
        int columns = tensor(parts.get(0) + ".weight").columns();
        List<Float> values = new ArrayList<>();
        List<Float> biases = new ArrayList<>();
        for (String part : parts) {
            for (float value : tensor(part + ".weight").values()) {
                values.add(value);
            }
            for (float value : tensor(part + ".bias").values()) {
                biases.add(value);
            }
        }
        int rows = biases.size();
        Tensor matrix = new Tensor(List.of((long) rows, (long) columns), array(values));
        String whole = whole(name + "_whole", matrix, /* rows= */ columns, /* columns= */ rows, true);
        String scales = floats(name + "_scales", rowScales(matrix), rows);
        String bias = floats(name + "_bias", array(biases), rows);
        return node(MICROSOFT, "DynamicQuantizeMatMul", List.of(input, whole, scales, "", bias));
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private static float[] rowScales(Tensor matrix) {
        float[] scales = new float[matrix.rows()];
        for (int i = 0; i < scales.length; i++) {
            float most = 1e-9f;
            for (int j = 0; j < matrix.columns(); j++) {
                most = Math.max(most, Math.abs(matrix.values()[i * matrix.columns() + j]));
            }
            scales[i] = most / MOST;
        }
        return scales;
    }

    private String whole(String name, Tensor matrix, int rows, int columns, boolean turned) {
        float[] scales = rowScales(matrix);
        byte[] whole = new byte[matrix.values().length];
        for (int i = 0; i < matrix.rows(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                int at = turned ? j * matrix.rows() + i : i * matrix.columns() + j;
                whole[at] = (byte) Math.round(matrix.values()[i * matrix.columns() + j] / scales[i]);
            }
        }
        graph.addInitializer(TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.INT8.getNumber())
                .addDims(rows)
                .addDims(columns)
                .setRawData(ByteString.copyFrom(whole)));
        return name;
    }

    private String plain(String input, String name) {
        Tensor matrix = tensor(name + ".weight").transposed();
        String factor = floats(name + "_matrix", matrix.values(), matrix.rows(), matrix.columns());
        float[] bias = tensor(name + ".bias").values();
        return node("Add", List.of(node("MatMul", List.of(input, factor)), floats(name + "_bias", bias, bias.length)));
    }

    private String norm(String input, String name) {
        String scale = floats(name + "_weight", tensor(name + ".weight").values(), Network.WIDTH);
        String bias = floats(name + "_bias", tensor(name + ".bias").values(), Network.WIDTH);
        AttributeProto epsilon = AttributeProto.newBuilder()
                .setName("epsilon")
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(EPSILON)
                .build();
        return node("LayerNormalization", List.of(input, scale, bias), attribute("axis", -1), epsilon);
    }

    private String floats(String name, float[] values, long... shape) {
        ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(TensorProto.DataType.FLOAT.getNumber())
                .setRawData(ByteString.copyFrom(raw));
        Arrays.stream(shape).forEach(tensor::addDims);
        graph.addInitializer(tensor);
        return name;
    }

    private String node(String type, List<String> inputs, AttributeProto... attributes) {
        return node("", type, inputs, attributes);
    }

    private String node(String domain, String type, List<String> inputs, AttributeProto... attributes) {
        String output = "result" + results++;
        graph.addNode(NodeProto.newBuilder()
                .setDomain(domain)
                .setOpType(type)
                .addAllInput(inputs)
                .addOutput(output)
                .addAllAttribute(Arrays.asList(attributes)));
        return output;
    }

    private static AttributeProto attribute(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private void input(String name, String... sizes) {
        graph.addInput(described(name, TensorProto.DataType.INT64, sizes));
    }

    private void output(String name, String value) {
        graph.addNode(
                NodeProto.newBuilder().setOpType("Identity").addInput(value).addOutput(name));
        graph.addOutput(described(name, TensorProto.DataType.FLOAT, "one", name + "_rows", name + "_columns"));
    }

    private static OnnxMl.ValueInfoProto described(String name, TensorProto.DataType type, String... sizes) {
        OnnxMl.TensorShapeProto.Builder shape = OnnxMl.TensorShapeProto.newBuilder();
        for (String size : sizes) {
            shape.addDim(OnnxMl.TensorShapeProto.Dimension.newBuilder().setDimParam(size));
        }
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder()
                        .setTensorType(OnnxMl.TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }
}
