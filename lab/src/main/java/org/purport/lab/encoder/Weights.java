package org.purport.lab.encoder;

import ai.onnx.proto.OnnxMl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.CodedInputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The numbers of a network by name: those of the pretrained encoder that a declared package brings, or tuned ones. */
final class Weights {
    private static final String BASE = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

    /**
     * A tensor.
     *
     * @param shape one or two sizes; a matrix lies as [outputs, inputs]
     */
    record Tensor(List<Long> shape, float[] values) {
        Tensor {
            shape = List.copyOf(shape);
        }

        int rows() {
            return shape.get(0).intValue();
        }

        int columns() {
            return shape.size() < 2 ? 1 : shape.get(1).intValue();
        }

        Tensor transposed() {
            float[] turned = new float[values.length];
            for (int i = 0; i < rows(); i++) {
                for (int j = 0; j < columns(); j++) {
                    turned[j * rows() + i] = values[i * columns() + j];
                }
            }
            return new Tensor(List.of(shape.get(1), shape.get(0)), turned);
        }
    }

    private Weights() {}

    /** The pretrained encoder's: "encoder.layer.0.attention.self.query.weight" and the like. */
    static Map<String, Tensor> pretrained() throws IOException {
        OnnxMl.GraphProto graph;
        try (InputStream in = resource(BASE)) {
            CodedInputStream coded = CodedInputStream.newInstance(new BufferedInputStream(in));
            graph = OnnxMl.ModelProto.parseFrom(coded).getGraph();
        }
        Map<String, Tensor> all = new HashMap<>();
        for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
            if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
                all.put(tensor.getName(), new Tensor(tensor.getDimsList(), floats(tensor)));
            }
        }
        return named(graph, all);
    }

    /** Matrices have lost their names in the file: each is called after the bias that is added to its product. */
    private static Map<String, Tensor> named(OnnxMl.GraphProto graph, Map<String, Tensor> all) {
        Map<String, String> products = new HashMap<>();
        Map<String, Tensor> named = new TreeMap<>();
        for (OnnxMl.NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && all.containsKey(node.getInput(1))) {
                products.put(node.getOutput(0), node.getInput(1));
            } else if (node.getOpType().equals("Add")) {
                for (int i = 0; i < 2; i++) {
                    String matrix = products.get(node.getInput(i));
                    String bias = node.getInput(1 - i);
                    if (matrix != null && bias.endsWith(".bias")) {
                        named.put(
                                bias.replace(".bias", ".weight"),
                                Objects.requireNonNull(all.get(matrix)).transposed());
                    }
                }
            }
        }
        all.forEach((name, tensor) -> {
            if (name.startsWith("e")) {
                named.put(name, tensor);
            }
        });
        return named;
    }

    private static float[] floats(OnnxMl.TensorProto tensor) {
        ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        FloatBuffer buffer = raw.asFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    /** The pieces in the order of their ids. */
    static List<String> vocabulary() throws IOException {
        try (InputStream in = resource(TOKENIZER)) {
            JsonNode ids = new ObjectMapper().readTree(in).path("model").path("vocab");
            Map<Integer, String> pieces = new TreeMap<>();
            ids.properties().forEach(entry -> pieces.put(entry.getValue().asInt(), entry.getKey()));
            return new ArrayList<>(pieces.values());
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Weights.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("no " + name + " on the class path: build the lab with ./dev");
        }
        return in;
    }

    static void save(Map<String, Tensor> weights, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(weights.size());
            for (Map.Entry<String, Tensor> entry : new TreeMap<>(weights).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().shape().size());
                for (long size : entry.getValue().shape()) {
                    out.writeLong(size);
                }
                for (float value : entry.getValue().values()) {
                    out.writeFloat(value);
                }
            }
        }
    }

    static Map<String, Tensor> load(Path file) throws IOException {
        Map<String, Tensor> weights = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String name = in.readUTF();
                int sizes = in.readInt();
                List<Long> shape = new ArrayList<>();
                long all = 1;
                for (int k = 0; k < sizes; k++) {
                    shape.add(in.readLong());
                    all *= shape.get(k);
                }
                float[] values = new float[Math.toIntExact(all)];
                for (int k = 0; k < values.length; k++) {
                    values[k] = in.readFloat();
                }
                weights.put(name, new Tensor(shape, values));
            }
        }
        return weights;
    }
}
